"""A file a citizen sent with their request, to be saved by the desk: never opened within our own pages."""

from aiohttp import web

from web.desk.common import FACE, PROVIDER, asked_provider
from web.problems import Problem

PATH = f"/desk/{PROVIDER}/requests/{{number:[0-9A-Z-]{{1,16}}}}/files/{{file:[a-z2-7]{{1,16}}}}"
# Even where it is opened after all, it may do nothing.
POLICY = "default-src 'none'; sandbox"


async def save(request: web.Request) -> web.Response:
    provider = await asked_provider(request)
    number, file_id = request.match_info["number"], request.match_info["file"]
    found = await request.config_dict[FACE].file(provider.code, number, file_id)
    if found is None:
        raise Problem(404, "no_such_file")
    file, body = found
    headers = {
        "Content-Disposition": f'attachment; filename="{file.name}"',
        "Content-Security-Policy": POLICY,
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
    }
    return web.Response(body=body, content_type=file.kind.media_type, headers=headers)

"""What this provider issued, to be saved and printed, in either language."""

from aiohttp import web

from domain.operations.documents.find_document import Found
from domain.operations.documents.render_document import NotReady
from web.desk.common import FACE, PROVIDER, asked_provider
from web.language import LANGUAGES
from web.problems import Problem

PATH = f"/desk/{PROVIDER}/documents/{{document:[0-9A-Za-z-]{{1,40}}}}"


async def save(request: web.Request) -> web.Response:
    provider, language = await asked_provider(request), request.query.get("in", LANGUAGES[0])
    if language not in LANGUAGES:
        raise Problem(404, "no_such_language")
    found = await request.config_dict[FACE].requests.document(
        provider.code, request.match_info["document"], language
    )
    if isinstance(found, NotReady):
        raise Problem(503, "signer_silent")
    if not isinstance(found, Found):
        raise Problem(404, "no_such_document")
    headers = {
        "Content-Disposition": f'attachment; filename="{found.file_name}"',
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
    }
    return web.Response(body=found.pdf, content_type="application/pdf", headers=headers)

"""What a graduate prepared, at the college's desk: looked at and filed through the operations."""

from domain.services.education_document.file_prepared import FileAtCollege, FilePrepared, FilingOutcome
from domain.services.education_document.view_prepared import PreparedViewed, ShowPrepared, ViewPrepared


class DeskPrepared:
    def __init__(self, show: ShowPrepared, file: FileAtCollege) -> None:
        self._show = show
        self._file = file

    async def view(self, provider_code: str, number: str) -> PreparedViewed | None:
        viewed = await self._show(ViewPrepared(provider_code, number))
        return viewed if isinstance(viewed, PreparedViewed) else None

    async def file(self, provider_code: str, number: str) -> FilingOutcome:
        return await self._file(FilePrepared(provider_code, number))

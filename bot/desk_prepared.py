"""What a graduate prepared, at the college's desk: looked at and filed through the operations."""

from domain.operations.file_prepared import FileAtCollege, FilePrepared, FilingOutcome
from domain.operations.view_prepared import PreparedViewed, ShowPrepared, ViewPrepared


class DeskPrepared:
    def __init__(self, show: ShowPrepared, file: FileAtCollege) -> None:
        self._show = show
        self._file = file

    async def view(self, clinic_code: str, number: str) -> PreparedViewed | None:
        viewed = await self._show(ViewPrepared(clinic_code, number))
        return viewed if isinstance(viewed, PreparedViewed) else None

    async def file(self, clinic_code: str, number: str) -> FilingOutcome:
        return await self._file(FilePrepared(clinic_code, number))

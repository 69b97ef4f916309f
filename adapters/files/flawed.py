from domain.files.flaw import FileFlaw


class Flawed(Exception):
    def __init__(self, flaw: FileFlaw) -> None:
        super().__init__(flaw.value)
        self.flaw = flaw

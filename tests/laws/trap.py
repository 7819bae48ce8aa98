"""Crash points that raise instead of killing the process."""


class Abort(BaseException):
    """A crash, as seen from within the process."""


class Trap:
    """Stands in for the crash point: raises at the n-th time that one point is reached."""

    def __init__(self) -> None:
        self.point, self.left = "", 0

    def __call__(self, name: str) -> None:
        if name == self.point:
            self.left -= 1
            if self.left == 0:
                raise Abort(name)

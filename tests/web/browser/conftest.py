from tests.support.browser import browser, new_page, shot

__all__ = ["browser", "new_page", "shot"]

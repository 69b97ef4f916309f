from tests.support.browser import browser, chromium, new_page, shot

__all__ = ["browser", "chromium", "new_page", "shot"]

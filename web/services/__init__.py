"""Pages only one service has, in a folder of its code: the page, and its template beside it."""

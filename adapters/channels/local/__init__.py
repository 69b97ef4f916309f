"""A messenger of our own, for the sandbox: the Bot API on one side, a web page on the other."""

from adapters.channels.local.chats import LocalChats as LocalChats
from adapters.channels.local.messenger import LocalMessenger as LocalMessenger
from adapters.channels.local.session import LocalSession as LocalSession

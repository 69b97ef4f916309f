"""Ways a citizen and the bot reach one another: each is an aiogram session."""

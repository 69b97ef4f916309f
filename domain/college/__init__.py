"""Documents of the medical college: prepared in the chat, filed at the college."""

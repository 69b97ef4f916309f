"""From codes to sentences: Fluent for words, Babel for days."""

from adapters.words.fluent import FluentWords as FluentWords

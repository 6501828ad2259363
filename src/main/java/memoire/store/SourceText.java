package memoire.store;

import memoire.pack.Source;

/// A source document with its whole text; empty when the pack came without it.
public record SourceText(Source source, String text) {}

package memoire.fact;

/// Whose words or thought a statement is.
///
/// @param owner as the sentence names them, without titles set off by commas
/// @param verbal whether the sentence says they said it, rather than that it is according to them
public record Attribution(String owner, boolean verbal) {}

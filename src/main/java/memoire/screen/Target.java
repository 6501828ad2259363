package memoire.screen;

import memoire.question.CardId;

/// A card by its pack's id and its own.
public record Target(String pack, CardId card) {}

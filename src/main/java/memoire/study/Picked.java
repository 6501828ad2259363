package memoire.study;

import memoire.question.CardId;

/// A card by its pack's id and its own.
public record Picked(String pack, CardId card) {}

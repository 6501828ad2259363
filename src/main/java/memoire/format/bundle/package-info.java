/// Bundles, `NAME.memoire`: packs with their pictures and sounds in one file to ship, signed where
/// its author has a key.
///
/// A bundle is a ZIP of one spelling only, so that the same packs give the same bytes everywhere
/// and a changed byte is always noticed: entries stored and not compressed, in a fixed order, with
/// one fixed time, without comments or further fields. First comes `manifest.json`, then
/// `signature` where there is one, `packs/ID.pack.json`, `media/SHA-256.ending`. The manifest lists
/// each file with its size and SHA-256, has a digest over itself, and, where the bundle is signed,
/// the public key. The signature (Ed25519, RFC 8032) is over the bytes of the manifest.
@org.jspecify.annotations.NullMarked
package memoire.format.bundle;

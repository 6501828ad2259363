package memoire.format.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import memoire.format.Media;
import org.jspecify.annotations.Nullable;

/// Keys of authors: Ed25519 (RFC 8032, RFC 8410), as PEM.
public final class Signing {
  private static final String ALGORITHM = "Ed25519";
  private static final String PRIVATE = "PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";
  private static final int LONGEST = 10_000;

  /// Hexadecimal digits of a fingerprint, in groups of four.
  private static final int SHOWN = 24;

  private Signing() {}

  /// A key that signs, with the public key that goes with it.
  ///
  /// @param publicKey X.509, in base 64
  public record Signer(PrivateKey key, String publicKey) {
    /// The public key as people compare it.
    public String fingerprint() {
      return Signing.fingerprint(publicKey);
    }

    @Override
    public String toString() {
      // Nobody is to find the key in a log.
      return "Signer " + fingerprint();
    }
  }

  /// A new pair of keys, to be kept by nobody but its owner: PKCS #8, then X.509.
  public static String fresh() {
    try {
      var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return pem(PRIVATE, pair.getPrivate().getEncoded())
          + pem(PUBLIC, pair.getPublic().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java runtime of this version has " + ALGORITHM, e);
    }
  }

  /// The key of a file that [#fresh] made; empty where it holds none, or two that do not belong
  /// together.
  public static Optional<Signer> read(String pem) {
    var secret = block(pem, PRIVATE);
    var open = block(pem, PUBLIC);
    if (secret == null || open == null) {
      return Optional.empty();
    }
    try {
      var key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret));
      var signer = new Signer(key, Base64.getEncoder().encodeToString(open));
      var trial = "trial".getBytes(US_ASCII);
      return isSigned(trial, sign(trial, signer), signer.publicKey())
          ? Optional.of(signer)
          : Optional.empty();
    } catch (GeneralSecurityException _) {
      return Optional.empty();
    }
  }

  /// The part of such a file that may be shown to everybody.
  public static String publicPart(Signer signer) {
    return pem(PUBLIC, Base64.getDecoder().decode(signer.publicKey()));
  }

  static byte[] sign(byte[] message, Signer signer) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(signer.key());
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that was read signs", e);
    }
  }

  static boolean isSigned(byte[] message, byte[] signed, String publicKey) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(publicKey(publicKey));
      signature.update(message);
      return signature.verify(signed);
    } catch (GeneralSecurityException | IllegalArgumentException _) {
      return false;
    }
  }

  /// The SHA-256 of a public key, as much of it as people compare: `a1b2 c3d4 …`.
  public static String fingerprint(String publicKey) {
    var digest = Media.sha256(publicKey.getBytes(US_ASCII)).substring(0, SHOWN);
    return digest.replaceAll("(.{4})(?=.)", "$1 ");
  }

  private static PublicKey publicKey(String text) throws GeneralSecurityException {
    var bytes = Base64.getDecoder().decode(text);
    return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes));
  }

  private static String pem(String kind, byte[] bytes) {
    return "-----BEGIN "
        + kind
        + "-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes)
        + "\n-----END "
        + kind
        + "-----\n";
  }

  private static byte @Nullable [] block(String pem, String kind) {
    var begin = "-----BEGIN " + kind + "-----";
    int begun = pem.length() > LONGEST ? -1 : pem.indexOf(begin);
    int start = begun + begin.length();
    int end = begun < 0 ? -1 : pem.indexOf("-----END " + kind + "-----", start);
    if (end < 0) {
      return null;
    }
    try {
      return Base64.getMimeDecoder().decode(pem.substring(start, end));
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}

package vn.vinhdanh.personnel.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests by which two contents are known to be the same. */
final class Sha256 {

    private Sha256() {
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of nothing where there is no file. */
    static String of(byte[] file) {
        return HexFormat.of().formatHex(digest().digest(file == null ? new byte[0] : file));
    }
}

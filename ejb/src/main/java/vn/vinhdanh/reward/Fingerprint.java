package vn.vinhdanh.reward;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of an archived file, by which anybody can tell later that it is the one that was issued. */
public final class Fingerprint {

    private Fingerprint() {
    }

    /** The SHA-256 in hexadecimal digits. */
    public static String of(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package vn.vinhdanh.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** Passwords are kept as PBKDF2 digests: {@code algorithm:iterations:salt:digest}. */
final class Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] PROCESS_KEY = RANDOM.generateSeed(32);
    private static final Map<String, byte[]> SEEN = new ConcurrentHashMap<>();
    /** Compared when there is no such account, so that the answer takes the same time. */
    private static final String NOBODY = digest("nobody");

    private Passwords() {
    }

    static String digest(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return ALGORITHM + ":" + ITERATIONS + ":" + base64.encodeToString(salt) + ":"
                + base64.encodeToString(derive(ALGORITHM, password, salt, ITERATIONS));
    }

    static boolean matches(String password, String stored) {
        String[] parts = (stored == null ? NOBODY : stored).split(":");
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        boolean same = MessageDigest.isEqual(expected, derive(parts[0], password, salt, Integer.parseInt(parts[1])));
        return same && stored != null;
    }

    /**
     * As {@link #matches}, but quick when the same password was right before: a program sends it with every call. What is
     * remembered is a keyed digest that is worthless outside this process, and only for the stored digest it matched.
     */
    static boolean matchesAgain(String password, String stored) {
        byte[] seen = keyed(password);
        if (MessageDigest.isEqual(seen, SEEN.get(stored))) {
            return true;
        }
        boolean matches = matches(password, stored);
        if (matches) {
            SEEN.put(stored, seen);
        }
        return matches;
    }

    private static byte[] keyed(String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(PROCESS_KEY, "HmacSHA256"));
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] derive(String algorithm, String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, BITS);
        try {
            return SecretKeyFactory.getInstance(algorithm).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }
}

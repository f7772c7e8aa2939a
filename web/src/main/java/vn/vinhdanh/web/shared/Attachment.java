package vn.vinhdanh.web.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.vinhdanh.shared.VietnameseText;

/** How a file to keep is announced. */
public final class Attachment {

    private Attachment() {
    }

    /** The value of Content-Disposition: the name in plain letters for old programs, and as it is for all others (RFC 6266). */
    public static String named(String name) {
        String plain = VietnameseText.search(name).replaceAll("[^a-z0-9._ -]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

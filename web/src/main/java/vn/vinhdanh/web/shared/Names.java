package vn.vinhdanh.web.shared;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;
import vn.vinhdanh.account.DisplayNames;

/** Names of people for pages that know accounts only: {@code #{who.of(row.changedBy)}}; one statement per page, whatever it lists. */
@Named("who")
@RequestScoped
public class Names {

    @EJB
    private DisplayNames names;
    private Map<String, String> byUsername;

    /** What the person of the account is called; the account itself when it no longer exists, nothing when there is none. */
    public String of(String username) {
        if (username == null || username.isBlank()) {
            return "";
        }
        if (byUsername == null) {
            byUsername = names.all();
        }
        return byUsername.getOrDefault(username, username);
    }
}

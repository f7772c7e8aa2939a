package vn.vinhdanh.web.shared;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.omnifaces.util.Faces;
import vn.vinhdanh.account.AccountRow;
import vn.vinhdanh.account.LoginService;
import vn.vinhdanh.organisation.UnitScopes;

/** Who is logged in and in which language that person reads; the only thing kept for a whole session. */
@Named
@SessionScoped
public class CurrentUser implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private LoginService logins;
    @EJB
    private UnitScopes scopes;
    private String language = "vi";
    private String displayName;
    private String scope = "";
    private boolean loaded;
    private Integer year;
    private int workCount;
    private long workCountedAt;

    /** Reads name and language of the account after a login. */
    public void refresh() {
        AccountRow self = logins.self();
        loaded = self != null;
        if (loaded) {
            displayName = self.displayName();
            language = self.language();
            scope = String.join(", ", scopes.names());
        }
    }

    /** Switches the language for this session and for the account. */
    public void speak(String wanted) {
        language = "en".equals(wanted) ? "en" : "vi";
        if (loaded) {
            logins.speak(language);
        }
    }

    public String getLanguage() {
        return language;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(language);
    }

    /** The page as it is, in the other language: the query with {@code lang} replaced. */
    public String getOtherLanguageQuery() {
        return without("lang") + "lang=" + getOtherLanguage();
    }

    /** The page as it is, in another year: the query without what belongs to the year shown now. */
    public String getYearQuery() {
        return without("workYear|year|cursor|from|page") + "workYear=";
    }

    private static String without(String names) {
        String query = Faces.getRequestQueryString();
        String kept = query == null ? "" : query.replaceAll("(^|&)(" + names + ")=[^&]*", "").replaceAll("^&", "");
        return kept.isEmpty() ? "" : kept + "&";
    }

    public String getOtherLanguage() {
        return "vi".equals(language) ? "en" : "vi";
    }

    /** The year the frame shows: that of the page's address, otherwise the one chosen for all pages; null is every year. */
    public Integer getYear() {
        String asked = Faces.getRequestParameter("year");
        return asked == null ? year : year(asked);
    }

    /** Chooses the year for all pages; what is no year means every year. */
    public void work(String wanted) {
        year = year(wanted);
    }

    private static Integer year(String wanted) {
        return wanted != null && wanted.matches("20\\d\\d") ? Integer.valueOf(wanted) : null;
    }

    /** The year a list shows: the one its address names, which holds for this page only; otherwise the one chosen in the frame. */
    public String listYear() {
        Integer shown = getYear();
        return shown == null ? "" : shown.toString();
    }

    /** The year a desk works in that cannot do without one. */
    public int yearOr(int running) {
        return year == null ? running : year;
    }

    /** Units in which the reader holds a role: what the lists show. */
    public String getScope() {
        return scope;
    }

    /** Notes how much open work there was at a moment. */
    void countWork(int items, long second) {
        workCount = items;
        workCountedAt = second;
    }

    boolean workCountedSince(long second) {
        return workCountedAt >= second;
    }

    int getWorkCount() {
        return workCount;
    }

    public String getDisplayName() {
        return displayName;
    }
}

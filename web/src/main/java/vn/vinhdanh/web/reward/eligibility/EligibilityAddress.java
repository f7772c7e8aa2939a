package vn.vinhdanh.web.reward.eligibility;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What the address of the page says; whoever bookmarks it sees the same list again. */
public class EligibilityAddress {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private String award;
    private Integer year;
    private LocalDate acceptedOn;
    private String unit;
    private String kind;
    private String reason;
    private String verdict;
    private String cursor;
    private String of;

    /** The same question with another verdict, from the beginning of the list. */
    public String filtered(String other) {
        return base() + part("verdict", other);
    }

    /** The same list further on. */
    public String further(String next) {
        return base() + part("verdict", verdict) + part("cursor", next);
    }

    /** The same page with the explanation of one verdict beside it. */
    public String explaining(Long id) {
        return base() + part("verdict", verdict) + part("cursor", cursor) + (id == null ? "" : part("of", id.toString()) + "#row-" + id);
    }

    /** The same list, whole, as a workbook. */
    public String getWorkbook() {
        return "eligibility.xlsx" + base() + part("verdict", verdict);
    }

    private String base() {
        return "?award=" + award + part("year", year == null ? null : year.toString()) + part("acceptedOn", getDay()) + part("unit", unit)
                + part("kind", kind) + part("reason", reason);
    }

    private static String part(String name, String value) {
        return value == null || value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The day of acceptance as typed. */
    public String getDay() {
        return acceptedOn == null ? "" : DAY.format(acceptedOn);
    }

    public String getAward() {
        return award;
    }

    public void setAward(String award) {
        this.award = award;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public LocalDate getAcceptedOn() {
        return acceptedOn;
    }

    public void setAcceptedOn(LocalDate acceptedOn) {
        this.acceptedOn = acceptedOn;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}

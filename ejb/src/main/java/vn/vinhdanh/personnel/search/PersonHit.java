package vn.vinhdanh.personnel.search;

/** A person as the search box reads one. */
public record PersonHit(Long id, String fullName, Integer birthYear, String position, String unitName, String sortKey) {
}

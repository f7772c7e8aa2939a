package vn.vinhdanh.personnel.imports;

/**
 * How the rows of a batch stand.
 *
 * @param create rows that bring somebody or something new
 * @param update rows that change what is known
 * @param same   rows the registry already holds as they are
 */
public record ImportCounts(int ok, int warning, int error, int create, int update, int same) {
}

package vn.vinhdanh.organisation.reorganisation;

/**
 * A room that has something hanging on units and people. Both calls are set-based: a handful of statements over
 * {@code reorganisation_route} (unit by unit: where its people and open work go) and {@code reorganisation_touch}, however many people.
 */
public interface ReorganisationListener {

    /** Order of people, on whose rows the others build. */
    int PEOPLE = 0;
    /** Order of everything else. */
    int WORK = 10;

    /** Lower numbers are asked first. */
    default int order() {
        return WORK;
    }

    /** Adds one row to {@code reorganisation_touch} for everything that would be touched, with the conflict that stands in its way. */
    void foresee(ReorganisationRun run);

    /**
     * Makes the change for the rows of this run; units that begin exist already, units that end still do.
     *
     * @throws vn.vinhdanh.shared.StaleException when something changed since the row was written
     */
    void apply(ReorganisationRun run);
}

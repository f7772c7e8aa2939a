package vn.vinhdanh.personnel.imports.staging;

/** Is told how far a long step is; may end it by an exception. */
public interface Progress {

    /** Nobody watches. */
    Progress UNSEEN = (done, total) -> { };

    /** So many rows of so many; zero for a total nobody knows. */
    void reached(int done, int total);
}

package vn.vinhdanh.personnel.imports.work;

/** What is done in the background: the file is read, its rows are written to the registry, a written batch is taken back, or what of it nobody has touched since. */
public enum WorkStep {
    READ, WRITE, UNDO, UNDO_REST;

    /** Does it take something back? */
    public boolean takesBack() {
        return this == UNDO || this == UNDO_REST;
    }
}

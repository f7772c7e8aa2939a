package vn.vinhdanh.personnel.imports.work;

/** How background work stands; LOST: the server it ran on has given no sign of life, so nothing was written. */
public enum WorkState {
    RUNNING, DONE, FAILED, CANCELLED, LOST
}

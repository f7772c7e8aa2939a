package vn.vinhdanh.reward.paper;

/** How it stands with one paper: made or still to be made by the application, handed in, not needed because, missing, not asked for. */
public enum PaperState {
    MADE, LATER, PRESENT, WAIVED, MISSING, OPTIONAL
}

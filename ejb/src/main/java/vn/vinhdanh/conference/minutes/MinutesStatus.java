package vn.vinhdanh.conference.minutes;

/** Minutes are a draft until the secretary and the chair have both signed. */
public enum MinutesStatus {

    DRAFT, SIGNED
}

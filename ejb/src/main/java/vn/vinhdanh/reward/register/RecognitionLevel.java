package vn.vinhdanh.reward.register;

/** How far an initiative is recognised: in the own agency, in the province, in the whole country. */
public enum RecognitionLevel {
    BASE, PROVINCE, NATION
}

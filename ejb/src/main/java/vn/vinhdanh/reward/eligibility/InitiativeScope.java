package vn.vinhdanh.reward.eligibility;

/** Where an initiative is recognised as effective, narrowest first. */
public enum InitiativeScope {
    BASE, PROVINCE, NATION
}

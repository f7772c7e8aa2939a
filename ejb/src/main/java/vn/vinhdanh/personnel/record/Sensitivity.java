package vn.vinhdanh.personnel.record;

/** How closely a field is kept (personal data: Luật 91/2025/QH15). */
public enum Sensitivity {
    /** Whoever may read the person may read it. */
    OPEN,
    /** Numbers and addresses by which somebody is found or impersonated, and religion: for those who keep the file. */
    PERSONAL,
    /** Health, family, own past, assets: for the registry only. */
    PRIVATE
}

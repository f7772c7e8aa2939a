package vn.vinhdanh.personnel.person;

/**
 * What of one person's protected data the caller sees (Luật 91/2025/QH15).
 *
 * @param personal numbers and addresses
 * @param secret   health, family, own past and assets: for whoever keeps the registry
 */
public record DataSight(boolean personal, boolean secret) {
}

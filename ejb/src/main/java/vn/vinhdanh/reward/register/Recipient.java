package vn.vinhdanh.reward.register;

/** A person as the registry knows them when an award is entered by hand. */
public record Recipient(Long personId, String name, String position, Long unitId, String unitName) {
}

package vn.vinhdanh.personnel.imports;

/** A cell that was typed in an old encoding (TCVN3, VNI): letter of its column, what stood there, what it was taken for. */
public record ImportRepair(String column, String before, String after) {
}

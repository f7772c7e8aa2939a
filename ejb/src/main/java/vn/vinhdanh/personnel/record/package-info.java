/**
 * The person file: fields and histories of the national curriculum vitae form (sơ yếu lý lịch, Thông tư 06/2023/TT-BNV), the photograph,
 * who may see what of it (Luật 91/2025/QH15), and the printed form. {@link vn.vinhdanh.personnel.record.RecordField} drives all of it.
 */
package vn.vinhdanh.personnel.record;

-- Where a day comes from, for readers of English; without it the Vietnamese words are shown.
ALTER TABLE reminder_rule ADD COLUMN legal_basis_en varchar(300);
UPDATE reminder_rule SET legal_basis_en = 'Year-end work plan of the agency' WHERE legal_basis = 'Kế hoạch công tác cuối năm của cơ quan';
UPDATE reminder_rule SET legal_basis_en = 'Classification plan of the agency' WHERE legal_basis = 'Kế hoạch đánh giá, xếp loại của cơ quan';
UPDATE reminder_rule SET legal_basis_en = 'Local rules on emulation and commendation' WHERE legal_basis = 'Quy định thi đua, khen thưởng của địa phương';
UPDATE reminder_rule SET legal_basis_en = 'Decree 335/2025/NĐ-CP: finished before 15/12' WHERE legal_basis = 'Nghị định 335/2025/NĐ-CP: hoàn thành trước ngày 15/12';
UPDATE reminder_rule SET legal_basis_en = 'Statistical reporting on emulation and commendation' WHERE legal_basis = 'Chế độ báo cáo thống kê thi đua, khen thưởng';
UPDATE reminder_rule SET legal_basis_en = 'Dossiers of last year''s national emulation fighters' WHERE legal_basis = 'Hồ sơ Chiến sĩ thi đua toàn quốc của năm trước';
UPDATE reminder_rule SET legal_basis_en = 'Decree 30/2020/NĐ-CP: numbers run until 31/12' WHERE legal_basis = 'Nghị định 30/2020/NĐ-CP: số văn bản đến hết ngày 31/12';
UPDATE reminder_rule SET legal_basis_en = 'Decree 335/2025/NĐ-CP: special agencies finish before 15/01' WHERE legal_basis = 'Nghị định 335/2025/NĐ-CP: cơ quan đặc thù hoàn thành trước ngày 15/01';
UPDATE reminder_rule SET legal_basis_en = 'Decree 73/2024/NĐ-CP: bonus paid before 31/01' WHERE legal_basis = 'Nghị định 73/2024/NĐ-CP: chi tiền thưởng trước ngày 31/01';

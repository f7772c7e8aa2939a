-- Decisions are found by number, symbol and words of the title however they are typed: without marks, d for đ, one kind of gap, no leading zero.
ALTER TABLE decision ADD COLUMN number_key varchar(60) GENERATED ALWAYS AS
    (REGEXP_REPLACE(LOWER(TRANSLATE(number_text, 'ĐƯƠÂĂÊÔđươâăêô/-–._', 'DUOAAEOduoaaeo     ')), '^0+', ''));
ALTER TABLE decision ADD COLUMN symbol_key varchar(60) GENERATED ALWAYS AS
    (REGEXP_REPLACE(LOWER(TRANSLATE(number_text, 'ĐƯƠÂĂÊÔđươâăêô/-–._', 'DUOAAEOduoaaeo     ')), '^[0-9 ]+', ''));
ALTER TABLE decision ADD COLUMN title_key varchar(500) GENERATED ALWAYS AS
    (LOWER(TRANSLATE(title, 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴĐ',
                            'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyydAAAAAAAAAAAAAAAAAEEEEEEEEEEEIIIIIOOOOOOOOOOOOOOOOOUUUUUUUUUUUYYYYYD')));
CREATE INDEX decision_number_key ON decision (number_key);
CREATE INDEX decision_symbol_key ON decision (symbol_key);
-- Decisions of earlier years are known by the awards they gave.
ALTER TABLE award ADD COLUMN number_key varchar(60) GENERATED ALWAYS AS
    (REGEXP_REPLACE(LOWER(TRANSLATE(decision_no, 'ĐƯƠÂĂÊÔđươâăêô/-–._', 'DUOAAEOduoaaeo     ')), '^0+', ''));
CREATE INDEX award_number ON award (number_key, decided_on DESC);

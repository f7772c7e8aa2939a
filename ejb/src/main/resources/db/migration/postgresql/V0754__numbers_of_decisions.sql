-- Decisions are found by number, symbol and words of the title however they are typed: without marks, d for đ, one kind of gap, no leading zero.
ALTER TABLE decision ADD COLUMN number_key varchar(60) COLLATE "C" GENERATED ALWAYS AS
    (ltrim(lower(translate(number_text, 'ĐƯƠÂĂÊÔđươâăêô/-–._', 'DUOAAEOduoaaeo     ')), '0')) STORED;
ALTER TABLE decision ADD COLUMN symbol_key varchar(60) COLLATE "C" GENERATED ALWAYS AS
    (ltrim(lower(translate(number_text, 'ĐƯƠÂĂÊÔđươâăêô/-–._', 'DUOAAEOduoaaeo     ')), '0123456789 ')) STORED;
ALTER TABLE decision ADD COLUMN title_key varchar(500) COLLATE "C" GENERATED ALWAYS AS
    (lower(translate(title, 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴĐ',
                            'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyydAAAAAAAAAAAAAAAAAEEEEEEEEEEEIIIIIOOOOOOOOOOOOOOOOOUUUUUUUUUUUYYYYYD'))) STORED;
CREATE INDEX decision_number_key ON decision (number_key);
CREATE INDEX decision_symbol_key ON decision (symbol_key);
CREATE INDEX decision_title_words ON decision USING gin (to_tsvector('simple', title_key));
-- Decisions of earlier years are known by the awards they gave. The same words stand in PastDecisions and RegisterQueries.
CREATE INDEX award_number ON award ((ltrim(lower(translate(decision_no, 'ĐƯƠÂĂÊÔđươâăêô/-–._', 'DUOAAEOduoaaeo     ')), '0')) COLLATE "C", decided_on DESC);
-- The new index over an expression needs statistics before it is of use.
ANALYZE award;

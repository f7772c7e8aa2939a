package vn.vinhdanh.bench.country;

import java.util.SplittableRandom;

/**
 * Vietnamese names as frequent as among people: four in ten are Nguyễn, women have Thị, men Văn before all others; a few have names of one
 * syllable fewer, or of peoples who put the family name last.
 */
final class Names {

    private static final Bag FAMILIES = new Bag("Nguyễn 384, Trần 121, Lê 95, Phạm 70, Hoàng 37, Huỳnh 20, Phan 45, Vũ 25, Võ 14, Đặng 21, Bùi 20,"
            + " Đỗ 14, Hồ 13, Ngô 13, Dương 10, Lý 5, Đinh 7, Trịnh 6, Mai 6, Cao 5, Lương 5, Đoàn 5, Tạ 4, Trương 12, Hà 5, Lâm 4, Châu 3, Tô 3,"
            + " Vương 2, Quách 2, Lò 4, Vàng 3, Giàng 3, Sùng 2, Tráng 1, Lù 1, Mùa 1, Thào 1, Quàng 2, Hoàng Phủ 1, Tôn Nữ 1, Đàm 1, Thái 2, Từ 1");
    private static final Bag MEN = new Bag("Văn 330, Đức 50, Minh 50, Hữu 40, Quang 40, Xuân 25, Đình 35, Công 25, Ngọc 30, Thanh 30, Anh 12, Quốc 25,"
            + " Tuấn 18, Hoàng 20, Mạnh 12, Trọng 12, Duy 14, Huy 6, Bá 8, Thế 12, Viết 6, Như 3, Gia 8, Đăng 8, Khắc 6, Tiến 8, Việt 8, A 9");
    private static final Bag WOMEN = new Bag("Thị 520, Ngọc 50, Thu 30, Thanh 35, Thùy 14, Thúy 12, Minh 20, Kim 20, Phương 18, Hồng 20, Bích 12,"
            + " Ngọc Ánh 3, Thị Kim 8, Thị Thu 10, Thị Ngọc 10, Thị Thanh 10, Mai 6, Diệu 4, Như 4, Khánh 5, Quỳnh 8, Bảo 4, Hoài 5, Lan 5, Mỹ 6");
    private static final Bag GIVEN_MEN = new Bag("Hùng 30, Hưng 15, Dũng 28, Dương 12, Anh 26, Tuấn 30, Minh 22, Nam 22, Long 20, Sơn 22, Thắng 20,"
            + " Hải 22, Cường 18, Trung 16, Hiếu 14, Đức 16, Quang 14, Huy 16, Phong 12, Thành 20, Tùng 14, Linh 6, Việt 10, Hòa 10, Hoàng 14,"
            + " Khánh 8, An 8, Bình 14, Tâm 8, Toàn 10, Thịnh 8, Kiên 10, Lâm 8, Phúc 10, Quân 10, Tân 8, Thái 8, Tú 8, Vinh 8, Đạt 10, Giang 6,"
            + " Hậu 4, Khoa 6, Lực 4, Nghĩa 5, Nhân 5, Phương 6, Quý 5, Sáng 3, Thiện 4, Tiến 10, Trường 6, Vũ 6, Ý 1, Đông 4, Điệp 2, Đường 2, Ước 1");
    private static final Bag GIVEN_WOMEN = new Bag("Anh 34, Hương 30, Hoa 18, Hà 26, Hằng 20, Hạnh 18, Hiền 18, Hồng 16, Huệ 10, Huyền 18, Lan 20,"
            + " Linh 22, Loan 12, Mai 18, Nga 18, Ngọc 16, Nhung 14, Oanh 8, Phương 24, Phượng 8, Quyên 8, Tâm 8, Thảo 18, Thanh 10, Thu 16, Thủy 22,"
            + " Thúy 10, Trang 22, Trinh 6, Tuyết 10, Tú 4, Uyên 5, Vân 18, Xuân 6, Yến 14, Dung 14, Diệp 4, Duyên 6, Giang 6, Hoài 4, Khánh 4, Liên 8,"
            + " Ly 5, Minh 5, My 5, Nguyệt 8, Nhi 5, Bích 5, Châu 5, Chi 6, Ánh 6, Ái 1, Ân 1, Ý 1, Đào 3, Điệp 2, Hòa 6, Thơm 4, Thắm 3, Mị 1");

    private Names() {
    }

    /** Words with how often they are met. */
    private static final class Bag {

        private final String[] words;
        private final int[] upTo;

        Bag(String list) {
            String[] entries = list.split(", *");
            words = new String[entries.length];
            upTo = new int[entries.length];
            int sum = 0;
            for (int i = 0; i < entries.length; i++) {
                int space = entries[i].lastIndexOf(' ');
                words[i] = entries[i].substring(0, space);
                sum += Integer.parseInt(entries[i].substring(space + 1));
                upTo[i] = sum;
            }
        }

        String pick(SplittableRandom random) {
            int at = java.util.Arrays.binarySearch(upTo, random.nextInt(upTo[upTo.length - 1]) + 1);
            return words[at < 0 ? -at - 1 : at];
        }
    }

    /** Family, middle and given name. */
    static String pick(SplittableRandom random, boolean man) {
        String family = FAMILIES.pick(random);
        String given = (man ? GIVEN_MEN : GIVEN_WOMEN).pick(random);
        int kind = random.nextInt(100);
        if (kind < 6) {
            return family + " " + given;
        }
        String middle = (man ? MEN : WOMEN).pick(random);
        // a third of all names has four syllables, which sets people of one family and given name apart
        return kind < 34 ? family + " " + middle + " " + (man ? GIVEN_MEN : GIVEN_WOMEN).pick(random) + " " + given : family + " " + middle + " " + given;
    }
}

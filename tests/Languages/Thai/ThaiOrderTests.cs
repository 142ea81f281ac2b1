using CsCheck;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Tests.Languages.Thai;

public sealed class ThaiOrderTests
{
    [Fact]
    public void Names_come_as_in_the_dictionary()
    {
        string[] dictionary =
        [
            "กก", "กรรม", "กรุง", "กลม", "กะ", "กัน", "กา", "ก้าง", "กำ", "กิน", "กุ้ง", "เกม", "เกลือ", "แกง", "ใกล้", "ไก่",
            "ขาว", "ไข่", "ฤดู", "ลม", "หมา", "อาหาร", "ฮูก",
        ];
        Assert.Equal(dictionary, dictionary.Reverse().Order(ThaiOrder.Instance));
    }

    [Fact]
    public void The_example_of_the_design_is_in_order() =>
        Assert.Equal(["กา", "เกม", "ไก่", "ขาว"], new[] { "ไก่", "ขาว", "เกม", "กา" }.Order(ThaiOrder.Instance));

    [Fact]
    public void Tones_decide_only_between_words_that_are_otherwise_the_same() =>
        Assert.Equal(["ปา", "ป่า", "ป้า", "ป๊า", "ป๋า", "ปาก", "ป่าก"], new[] { "ป่าก", "ปาก", "ป๋า", "ป๊า", "ป้า", "ป่า", "ปา" }.Order(ThaiOrder.Instance));

    [Fact]
    public void Digits_come_first_then_Latin_then_Thai() =>
        Assert.Equal(
            ["1 ข้าราชการ", "๑ ข้าราชการ", "2 ภาษา", "ITA", "ita สูง", "OIC", "กา", "กา ข", "กาก"],
            new[] { "กาก", "OIC", "2 ภาษา", "กา ข", "ITA", "๑ ข้าราชการ", "กา", "1 ข้าราชการ", "ita สูง" }.Order(ThaiOrder.Instance));

    [Fact]
    public void The_order_is_total() =>
        Gen.Select(HostileText.Gen, HostileText.Gen, HostileText.Gen).Sample((a, b, c) =>
        {
            var order = ThaiOrder.Instance;
            Assert.Equal(0, order.Compare(a, a));
            Assert.Equal(a == b, order.Compare(a, b) == 0);
            Assert.Equal(Math.Sign(order.Compare(a, b)), -Math.Sign(order.Compare(b, a)));
            if (order.Compare(a, b) <= 0 && order.Compare(b, c) <= 0) Assert.True(order.Compare(a, c) <= 0);
        }, iter: 3_000);

    [Fact]
    public void Sorting_short_words_gives_one_order_whatever_the_first_was() =>
        Gen.Char["กขคเไาิ\u0E48\u0E49 ๑1aAé"].Array[0, 4].Select(letters => new string(letters)).Array[2, 12].Sample(words =>
            Assert.Equal(words.Order(ThaiOrder.Instance), words.Reverse().Order(ThaiOrder.Instance)), iter: 3_000);
}

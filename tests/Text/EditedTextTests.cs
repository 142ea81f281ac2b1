using CsCheck;
using Sbpac.Site.Text;

namespace Sbpac.Site.Tests.Text;

public sealed class EditedTextTests
{
    [Fact]
    public void A_text_without_edits_is_the_same_instance_and_maps_to_itself()
    {
        var source = new string('a', 5);
        var (text, map) = new EditedText(source).Finish();
        Assert.Same(source, text);
        Assert.Equal(3, map.Original(3));
    }

    [Fact]
    public void An_edit_that_changes_nothing_is_none()
    {
        var source = new string('a', 5);
        var edits = new EditedText(source);
        edits.Replace(1, 2, "aa");
        Assert.Same(source, edits.Finish().Text);
    }

    [Fact]
    public void What_follows_a_deletion_leads_past_it()
    {
        var edits = new EditedText("abcdef");
        edits.Replace(0, 1, "");
        edits.Replace(2, 2, "");
        var (text, map) = edits.Finish();
        Assert.Equal("bef", text);
        Assert.Equal([1, 4, 5, 6], Enumerable.Range(0, 4).Select(map.Original));
    }

    [Fact]
    public void All_of_an_insertion_leads_to_its_place()
    {
        var edits = new EditedText("ab");
        edits.Replace(1, 0, "xyz");
        var (text, map) = edits.Finish();
        Assert.Equal("axyzb", text);
        Assert.Equal([0, 1, 1, 1, 1, 2], Enumerable.Range(0, 6).Select(map.Original));
    }

    [Fact]
    public void A_longer_replacement_never_leads_past_what_it_replaced()
    {
        var edits = new EditedText("abcd");
        edits.Replace(1, 2, "wxyz");
        var (text, map) = edits.Finish();
        Assert.Equal("awxyzd", text);
        Assert.Equal([0, 1, 2, 2, 2, 3, 4], Enumerable.Range(0, 7).Select(map.Original));
    }

    [Fact]
    public void Edits_out_of_order_are_a_defect_of_the_caller()
    {
        var edits = new EditedText("abcd");
        edits.Replace(2, 1, "x");
        Assert.Throws<ArgumentOutOfRangeException>(() => edits.Replace(1, 1, "y"));
        Assert.Throws<ArgumentOutOfRangeException>(() => edits.Replace(3, 2, "y"));
    }

    [Fact]
    public void Every_kept_character_leads_to_itself_after_any_edits() =>
        Edits.Sample(edits =>
        {
            var source = Numbered(edits);
            var (text, map) = Apply(source, edits);
            Assert.Equal(source.Length, map.Original(text.Length));
            // Inserted characters are lower case; kept ones are all different and lie beyond ASCII.
            for (var i = 0; i < text.Length; i++)
            {
                if (!char.IsAscii(text[i])) Assert.Equal(text[i], source[map.Original(i)]);
            }
        });

    [Fact]
    public void The_way_back_never_falls() =>
        Edits.Sample(edits =>
        {
            var (text, map) = Apply(Numbered(edits), edits);
            for (var i = 1; i <= text.Length; i++) Assert.True(map.Original(i - 1) <= map.Original(i));
        });

    [Fact]
    public void Two_edited_texts_in_a_row_lead_back_through_both() =>
        Gen.Select(Edits, Gen.Int[0, 3].Array[0, 20]).Sample((edits, steps) =>
        {
            var source = Numbered(edits);
            var (middle, first) = Apply(source, edits);
            var second = new EditedText(middle);
            var at = 0;
            foreach (var step in steps)
            {
                if (at + step + 1 > middle.Length) break;
                second.Replace(at + step, 1, step == 0 ? "" : "zz");
                at += step + 1;
            }
            var (text, map) = second.Finish();
            var whole = map.After(first);
            for (var i = 0; i < text.Length; i++)
            {
                if (!char.IsAscii(text[i])) Assert.Equal(text[i], source[whole.Original(i)]);
            }
        });

    // Gap before the edit, length of what is replaced, length of the replacement.
    private static Gen<(int Gap, int Length, int Replacement)[]> Edits =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 4]).Array[0, 20];

    private static string Numbered((int Gap, int Length, int Replacement)[] edits) =>
        new([.. Enumerable.Range(0x4E00, edits.Sum(edit => edit.Gap + edit.Length) + 3).Select(code => (char)code)]);

    private static (string Text, OffsetMap Map) Apply(string source, (int Gap, int Length, int Replacement)[] edits)
    {
        var edited = new EditedText(source);
        var at = 0;
        foreach (var (gap, length, replacement) in edits)
        {
            at += gap;
            edited.Replace(at, length, new string('x', replacement));
            at += length;
        }
        return edited.Finish();
    }
}

using System.Globalization;
using System.Text;
using NetVips;

namespace Sbpac.Site.Bench.Photos;

/// <summary>Draws the pictures of the demonstration in <c>input/</c>: patterns of plain shapes, nothing that anybody could take for a photo.</summary>
internal static class SamplePictures
{
    private const int Width = 1800;
    private const int Height = 1200;
    private const int Quality = 82;

    private static readonly (string Name, Func<string> Draw)[] All =
    [
        ("crab-city-and-robusta/pattern-waves.jpg", Waves),
        ("crab-city-and-robusta/pattern-kites.png", Kites),
        ("crab-city-and-robusta/pattern-rows.png", Rows),
        ("crab-city-and-robusta/pattern-rings.png", Rings),
        ("crab-city-and-robusta/pattern-hills.jpg", Hills),
        ("crab-city-and-robusta/pattern-weave.webp", Weave),
        ("halal-corridor/diagram-corridor.jpg", Corridor),
        ("oic-visit/pattern-stars.png", Stars),
    ];

    /// <summary>Writes all of them, each into the folder of its release.</summary>
    public static void Write(string news)
    {
        foreach (var (name, draw) in All)
        {
            var folder = Directory.EnumerateDirectories(news, "*-" + name.Split('/')[0]).Single();
            var drawing = $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" width=\"{Width}\" height=\"{Height}\">{draw()}</svg>";
            using var image = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(drawing)).Flatten(background: [255.0]);
            var file = Path.Join(folder, name.Split('/')[1]);
            if (name.EndsWith(".webp", StringComparison.Ordinal)) image.Webpsave(file, q: Quality, keep: Enums.ForeignKeep.None);
            else if (name.EndsWith(".png", StringComparison.Ordinal)) image.Pngsave(file, compression: 9, palette: true, bitdepth: 4, dither: 0, effort: 10, keep: Enums.ForeignKeep.None);
            else image.Jpegsave(file, q: Quality, optimizeCoding: true, keep: Enums.ForeignKeep.None);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(file).Length / 1000.0:0} KB {file}"));
        }
    }

    private static string Ground(string colour) => $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"{colour}\"/>";

    private static string Join(IEnumerable<FormattableString> shapes) => string.Concat(shapes.Select(shape => shape.ToString(CultureInfo.InvariantCulture)));

    private static string Waves() => Ground("#dcebf5") + Join(Enumerable.Range(0, 9).Select(row => (FormattableString)
        $"<path d=\"M-200 {220 + (row * 130)} q 100 -90 200 0 t 200 0 t 200 0 t 200 0 t 200 0 t 200 0 t 200 0 t 200 0 t 200 0 t 200 0 V1400 H-200 Z\" transform=\"translate({row * 37 % 200} 0)\" fill=\"{Blues[row % Blues.Length]}\"/>"));

    private static string Kites() => Ground("#fbf3e2") + Join(
        from x in Enumerable.Range(0, 10)
        from y in Enumerable.Range(0, 7)
        select (FormattableString)$"<path d=\"M{(x * 200) - 20} {y * 200} l90 -100 90 100 -90 100 z\" fill=\"{Warm[(x + (2 * y)) % Warm.Length]}\"/><circle cx=\"{(x * 200) + 70}\" cy=\"{y * 200}\" r=\"26\" fill=\"#fbf3e2\"/>");

    private static string Rows() => Ground("#e7efe2") + Join(
        from x in Enumerable.Range(0, 16)
        from y in Enumerable.Range(0, 10)
        select (FormattableString)$"<circle cx=\"{60 + (x * 112) + (y % 2 * 56)}\" cy=\"{70 + (y * 118)}\" r=\"{30 + ((x + y) % 3 * 7)}\" fill=\"{Greens[((x * y) + y) % Greens.Length]}\"/>");

    private static string Rings() => Ground("#0f2f57") + Join(Enumerable.Range(0, 8).Select(ring => (FormattableString)
        $"<circle cx=\"900\" cy=\"600\" r=\"{1000 - (ring * 128)}\" fill=\"none\" stroke=\"{(ring % 2 == 0 ? "#e3b341" : "#8cc4ff")}\" stroke-width=\"{12 + ring}\"/>"));

    private static string Hills() => Ground("#f6e7c9") + "<circle cx=\"1380\" cy=\"300\" r=\"130\" fill=\"#e3a23f\"/>" + Join(Enumerable.Range(0, 5).Select(row => (FormattableString)
        $"<path d=\"M0 {560 + (row * 130)} C 350 {380 + (row * 150)}, 560 {760 + (row * 110)}, 920 {560 + (row * 140)} S 1500 {400 + (row * 150)}, 1800 {640 + (row * 120)} V1200 H0 Z\" fill=\"{Greens[row % Greens.Length]}\"/>"));

    private static string Weave() => Ground("#5b2333") + Join(
        from x in Enumerable.Range(0, 15)
        from y in Enumerable.Range(0, 10)
        select (FormattableString)$"<rect x=\"{(x * 120) + ((x + y) % 2 == 0 ? 6 : 30)}\" y=\"{(y * 120) + ((x + y) % 2 == 0 ? 30 : 6)}\" width=\"{((x + y) % 2 == 0 ? 108 : 60)}\" height=\"{((x + y) % 2 == 0 ? 60 : 108)}\" rx=\"10\" fill=\"{Warm[(x + y) % 2 == 0 ? y % 2 : 2 + (x % 2)]}\"/>");

    private static string Corridor() => Ground("#edf4fb") + "<path d=\"M180 880 C 480 560, 700 900, 960 620 S 1450 520, 1640 260\" fill=\"none\" stroke=\"#0b4f8a\" stroke-width=\"46\" stroke-linecap=\"round\"/>"
        + Join(((int X, int Y)[])[(180, 880), (585, 745), (960, 620), (1330, 480), (1640, 260)] is var stops
            ? stops.Select((stop, i) => (FormattableString)$"<circle cx=\"{stop.X}\" cy=\"{stop.Y}\" r=\"{70 + (i % 2 * 20)}\" fill=\"#fff\" stroke=\"#e3b341\" stroke-width=\"26\"/>")
            : []);

    private static string Stars() => Ground("#12313a") + Join(
        from x in Enumerable.Range(0, 7)
        from y in Enumerable.Range(0, 5)
        from turn in (int[])[0, 45]
        select (FormattableString)$"<rect x=\"-78\" y=\"-78\" width=\"156\" height=\"156\" transform=\"translate({(x * 290) + 30} {(y * 290) + 20}) rotate({turn})\" fill=\"none\" stroke=\"{(turn == 0 ? "#5bb3a6" : "#e3b341")}\" stroke-width=\"16\"/>");

    private static readonly string[] Blues = ["#b9d7ea", "#93c1dd", "#6ea9ce", "#4a8fbb", "#2f76a5", "#1d5e8d", "#124a74", "#0f3a5d", "#0c2c48"];

    private static readonly string[] Greens = ["#8fae6b", "#6f9550", "#54803f", "#3d6a33", "#2a5429"];

    private static readonly string[] Warm = ["#c8553d", "#e3a23f", "#8f3b2c", "#f0c987", "#5d2a22"];
}

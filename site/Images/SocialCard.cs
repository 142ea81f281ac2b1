using System.Globalization;
using System.IO.Hashing;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Images;

/// <summary>What a card says that stands for a page wherever its link is shared.</summary>
/// <param name="Title">The title.</param>
/// <param name="Agency">Whose page it is.</param>
/// <param name="Date">The date, as its language writes it.</param>
/// <param name="Language">The language of all three.</param>
/// <param name="Colours">Its colours.</param>
public sealed record SocialCard(string Title, string Agency, string Date, Language Language, CardColours Colours)
{
    /// <summary>Its width in pixels, as Open Graph wants it.</summary>
    public const int Width = 1200;

    /// <summary>Its height in pixels.</summary>
    public const int Height = 630;

    /// <summary>Part of every address. It is raised when the same card would be drawn otherwise.</summary>
    private const int Version = 2;

    /// <summary>Stands for all that it says. The font is no part of it: that is the machine's, and the address may not depend on it.</summary>
    public UInt128 Hash
    {
        get
        {
            var hash = new XxHash128();
            hash.Add(Version);
            foreach (var part in (ReadOnlySpan<string>)[Title, Agency, Date, Language.Code, Colours.Ground, Colours.Title, Colours.Small, Colours.Accent]) hash.Add(part);
            return hash.GetCurrentHashAsUInt128();
        }
    }

    /// <summary>The name of its file.</summary>
    public string FileName => string.Create(CultureInfo.InvariantCulture, $"{(ulong)Hash:x16}.png");

    /// <summary>What it shows, for those who cannot see it.</summary>
    public string Alt => $"{Title} – {Agency}, {Date}";
}

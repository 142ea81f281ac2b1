namespace Sbpac.Site.Theme;

/// <summary>Numbers and truths as objects, which templates want: the common ones are made once.</summary>
internal static class Boxed
{
    private static readonly object True = true;
    private static readonly object False = false;
    private static readonly object[] Small = [.. Enumerable.Range(0, 256).Select(number => (object)number)];

    /// <summary>A truth.</summary>
    public static object Of(bool truth) => truth ? True : False;

    /// <summary>A whole number.</summary>
    public static object Of(int number) => (uint)number < (uint)Small.Length ? Small[number] : number;
}

namespace Sbpac.Site.Tests.Support;

/// <summary>Where this repository stands.</summary>
internal static class Repository
{
    /// <summary>Its root.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A path below the root.</summary>
    public static string At(params string[] parts) => Path.Join([Root, .. parts]);

    private static string Find(string folder) =>
        File.Exists(Path.Join(folder, "Sbpac.Site.csproj")) ? folder : Find(Path.GetDirectoryName(folder)!);
}

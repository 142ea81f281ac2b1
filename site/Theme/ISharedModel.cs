namespace Sbpac.Site.Theme;

/// <summary>A part that many models show, one object for all of them: it is encoded once. An immutable record.</summary>
public interface ISharedModel;

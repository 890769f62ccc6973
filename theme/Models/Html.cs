namespace Site.Theme.Models;

/// <summary>A finished piece of HTML, printed as it is. Whoever makes one has escaped what is in it.</summary>
public readonly record struct Html(string Value)
{
    public static Html Empty => new("");

    public bool IsEmpty => string.IsNullOrEmpty(Value);

    public override string ToString() => Value ?? "";
}

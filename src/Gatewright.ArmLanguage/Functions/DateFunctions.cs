using System.Globalization;
using System.Xml;

namespace Gatewright.ArmLanguage;

/// <summary>
/// Dates and times, as ARM's engine has them: UTC unless they have an offset, which a sum keeps and the default format then calls Z all the same. A month is
/// 30 days and a year 365.
/// </summary>
internal static class DateFunctions
{
    private const string Iso = "yyyy-MM-ddTHH:mm:ssZ";

    public static Function[] All { get; } =
    [
        new("dateTimeAdd", 2, 3, Add),
        new("dateTimeToEpoch", 1, 1, call => new ArmInteger(Date(call).ToUnixTimeSeconds())),
        new("dateTimeFromEpoch", 1, 1, FromEpoch),
    ];

    private static ArmString Add(Call call)
    {
        var (start, duration, format) = (Date(call), Duration(call), call.Count > 2 ? call.Text(2) : Iso);
        try
        {
            return new((start + duration).ToString(format, CultureInfo.InvariantCulture));
        }
        catch (FormatException)
        {
            throw Invalid(call, $"'{format}' isn't a format of dates; use one as 'yyyy-MM-dd'");
        }
        catch (ArgumentOutOfRangeException)
        {
            throw Invalid(call, "the date is outside of the years 1 to 9999; use a shorter duration");
        }
    }

    private static DateTimeOffset Date(Call call) =>
        DateTimeOffset.TryParse(call.Text(0), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date
            : throw Invalid(call, $"'{ExpressionScanner.Shorten(call.Text(0))}' isn't a date; use one as '2026-01-31T00:00:00Z'");

    private static TimeSpan Duration(Call call)
    {
        try
        {
            return XmlConvert.ToTimeSpan(call.Text(1));
        }
        catch (Exception problem) when (problem is FormatException or OverflowException)
        {
            throw Invalid(call, $"'{ExpressionScanner.Shorten(call.Text(1))}' isn't a duration; use one as 'P1DT12H'");
        }
    }

    private static ArmString FromEpoch(Call call)
    {
        try
        {
            return new(DateTimeOffset.FromUnixTimeSeconds(call.Integer(0)).UtcDateTime.ToString(Iso, CultureInfo.InvariantCulture));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw Invalid(call, "the seconds are outside of the years 1 to 9999; use fewer");
        }
    }

    private static Failure Invalid(Call call, string message) => call.Failure("date-invalid", message);
}

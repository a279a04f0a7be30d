import type { Lexicon } from './lexicon'

export const es: Lexicon = {
  units: 'hora|horas|hrs|hr;dia|dias;semana|semanas;mes|meses;ano|anos',
  line: 'linea|numero|tarjeta sim|tarjeta|sim|chip|tu linea|cuenta|celular|movil|servicio|ciclo de vida|tu numero|telefono|prepago|linea prepago',
  credit:
    'saldo|credito|saldo principal|tu saldo|saldo disponible|saldo actual|recarga|saldo amigo|saldo prepago|saldo de recarga|saldo de recargas|saldo tiempo aire|tiempo aire|saldo real|saldo total|carga|tu credito|saldo a favor|cuenta principal|saldo de tu linea|saldo cuenta principal|credito disponible|monedero|saldo normal',
  pack: 'paquete|paquetes|bono|bonos|promocion|promocional|promo|saldo promocional|saldo promo|saldo de regalo|saldo regalo|saldo bono|saldo bonus|regalo|gratis|internet|datos|mb|gb|megas|minutos|min|mins|sms|oferta|plan|pack|ilimitado|ilimitados|bolsa|bonificacion|beneficio|beneficios|combo|redes sociales|whatsapp|recarga internet|saldo extra|puntos|paquetigo|superpack|tarifa|navegacion|saldo emergencia|adelanto|prestamo|saldo bonificado|llamadas ilimitadas|roaming|mensajes|facebook|saldo electronico|multirecarga|suscripcion',
  outgoing:
    'salientes|llamadas salientes|realizar llamadas|hacer llamadas|llamar|emitir llamadas|saliente|generar llamadas',
  incoming: 'entrantes|llamadas entrantes|recibir llamadas|recibir|entrante',
  recovery:
    'gracia|periodo de gracia|recuperar|recuperacion|reactivar|reactivacion|rehabilitar|rehabilitacion|cuarentena',
  end: 'vence|vencen|vencera|vencimiento|vencera el|fecha de vencimiento|valido|valida|validos|validas|valido hasta|validez|vigencia|vigente|vigentes|vigente hasta|expira|expiran|expiracion|expirara|caduca|caducan|caducidad|caducara|fecha de caducidad|fecha de expiracion|disponible hasta|activa hasta|activo hasta|venc|vto|vcto|vig|fin|termina|finaliza|exp|ven|vencido|fec. venc|hasta|vig. hasta',
  until:
    'hasta|hasta el|hasta el dia|vence|vence el|vence:|vencimiento|valido hasta|valida hasta|vigencia|vigente hasta|antes del|antes de|expira el|caduca el|caduca|expira|al|vigencia hasta|fecha de vencimiento|caducidad|expira:|vence el dia|con vigencia al|a mas tardar|vto|venc|a mas tardar el|vencera el|finaliza el|vcto',
  death:
    'suspendida|suspendido|suspension|suspendera|desactivada|desactivado|desactivacion|desactivara|cancelada|cancelado|cancelacion|baja|bloqueada|bloqueado|bloqueo|cortado|corte|cancelara|inactiva|dado de baja|dada de baja|inhabilitad*|desactivar',
  gone: 'perderas|perder|perdera|pierdas|perdida|definitiva|definitivamente|eliminada|eliminado|baja definitiva|cancelada definitivamente|reasignado|perder tu numero|permanente*|reciclad*',
  keep: 'conservar|mantener|conserva tu numero|mantener tu linea|mantener activa|para evitar|evitar|evita|no pierdas tu numero|seguir usando|extender|extiende|mantenerla activa|mantenlo activo|sigas disfrutando|mantenerte',
  past: 'el|desde|desde el|fecha|el dia|recarga del|realizada el|activado el|activada el|a partir del|con fecha|ultima recarga|del|hoy es|recibida|comprado el|compra del|inicio|efectuada|corte|fecha de corte',
  left: 'quedan|te quedan|restan|restantes|dentro de|en|por|faltan|solo|valido por|valida por|vigencia de|vigencia por|por los proximos|proximos|validez de|le quedan|durante',
  span: 'cada|por|hace|ultimos|anteriores|diarios',
  today: 'hoy|esta noche',
  tomorrow: 'manana',
  top: 'recarga|recargar|recargue|recargas|recargaste|recargado|recargo|has recargado|abona|abono|acreditado',
  spent:
    'recarga de|recarga por|recargaste|recargo|cuesta|costo|precio|pago|pagar|paga|cobro|cobrado|monto|monto minimo|minimo|desde|por solo|solo|a solo|descontado|debitado|factura|consumo|por|deuda|debes|has recibido|recibiste|transferencia|transferido|compra|compraste|comprado|usado|importe|recarga|recargado|acreditado|adelanto|abonado|cargo|recargando|recargar|de regalo|adeudas',
  promo:
    'oferta|aprovecha|gana|promo|promocion|compra|contrata|descuento|marca|responde|envia si|gratis|exclusivo|disfruta|solo por hoy|sorteo|activa|participa|duplica|suscribete|bases y condiciones|pide|adquiere|triplica',
  own: 'tu|su|tienes|tiene|cuentas con|te quedan|estimado cliente|activado|activaste|disponible|restante|le quedan|quedan|has activado|cuentas|dispone de|cuenta con',
  otp: 'codigo|codigo de verificacion|clave|contrasena|pin|token|codigo de seguridad|no lo compartas|no compartas|codigo de acceso|inicio de sesion|dinamica',
  bank: 'banco|tarjeta de credito|tarjeta de debito|cuenta bancaria|transferencia bancaria|bbva|santander|bizum|cajero|cuenta corriente|cuenta de ahorros|pago minimo|estado de cuenta|spei|yape|nequi|retiro|tdc|banca|cuenta terminada|bancolombia|terminada en|terminacion|pago de tu tarjeta|fecha limite de pago|pago de tarjeta',
  other:
    'paquete llegara|paquete sera entregado|envio|entrega|pedido|cita|seguro|biblioteca|poliza|factura|reserva|vuelo|boleto|luz|agua|matricula|licencia|membresia|cupon|correos|paqueteria|itv|renta|multa|medico|entregar|repartidor|hotel|suscripcion a|colegio|garantia|libro|consulta medica|sube:',
}

import type { WordList } from './word-list'

export const es: WordList = {
  phone: 'con_lada celular* cel movil* linea numcel nrocel tfno tlf* fono',
  number: 'nro',
  amount: 'monto* cuanto',
  price: 'valor* precio* paquete cantidad',
  topUp: 'recarg* saldo tiempo_aire',
  country: 'internac* pais codpais',
  area: 'prefijo lada cod_de_area codigo_area cod_area cod_ciudad caracteristica',
  extension: 'interno anexo',
  confirm: 'repit* reingres* de_nuevo confirm* vuelve_a',
  never: 'codigo* contrasen* clave busca* compania tipo* proveedor asunto',
  other:
    'nombre* calle fecha* nacimiento tarjeta* vencimiento correo* pedido* dni rut rfc curp cedula documento* usuario* edad cuit cuil ruc nie guia poliza medidor contador suministro',
  account: 'cuenta client* abonado',
  bound: 'ingresos disponible comision propina sueldo salario reembolso descuento',
  payer: 'fijo casa trabajo oficina',
  voucher: 'codigo_de_recarga pin_de_recarga',
}
